import {
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  SignUpCommand,
  type AuthenticationResultType,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { unavailable } from '../../../kit/graph/errors.ts';
import type { CognitoConfig } from '../config.ts';
import type { Tokens } from '../identity-provider.ts';
import { isAway } from './refusals.ts';

export type OtpKind = 'EMAIL_OTP' | 'SMS_OTP';

/** The id token carries the claims that the graph needs; the access token of Cognito is for Cognito itself. */
const toTokens = (result: AuthenticationResultType | undefined, refreshToken?: string): Tokens => {
  const { IdToken: accessToken, RefreshToken = refreshToken } = result ?? {};
  if (!accessToken || !RefreshToken) throw unavailable('The identity provider gave no tokens; try again.');
  return { accessToken, refreshToken: RefreshToken, expiresAt: new Date((decodeJwt(accessToken).exp ?? 0) * 1000) };
};

/** What we ask of a user pool, in its own words. */
export const createCognitoCalls = ({ region, userPoolId, clientId, endpoint }: CognitoConfig) => {
  const client = new CognitoIdentityProviderClient({ region, ...(endpoint !== undefined && { endpoint }) });
  const send: typeof client.send = async (...call: [never]) => {
    try {
      return await client.send(...call);
    } catch (error) {
      throw isAway(error) ? unavailable('The identity provider is away just now; try again.') : error;
    }
  };
  const [UserPoolId, ClientId] = [userPoolId, clientId];
  return {
    signUp: (address: string, Password: string) => {
      const Name = address.startsWith('+') ? 'phone_number' : 'email';
      const UserAttributes = [{ Name, Value: address }];
      return send(new SignUpCommand({ ClientId, Username: address, Password, UserAttributes }));
    },
    resendConfirmation: (Username: string) => send(new ResendConfirmationCodeCommand({ ClientId, Username })),
    confirmSignUp: (Username: string, ConfirmationCode: string) =>
      send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode })),
    async subjectOf(Username: string) {
      const { UserAttributes = [] } = await send(new AdminGetUserCommand({ UserPoolId, Username }));
      return UserAttributes.find(({ Name }) => Name === 'sub')?.Value;
    },
    async byPassword(USERNAME: string, PASSWORD: string) {
      const AuthParameters = { USERNAME, PASSWORD };
      const { AuthenticationResult } = await send(
        new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
      );
      return toTokens(AuthenticationResult);
    },
    async beginOtp(USERNAME: string, kind: OtpKind) {
      const AuthParameters = { USERNAME, PREFERRED_CHALLENGE: kind };
      const { Session = '' } = await send(new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_AUTH', AuthParameters }));
      return Session;
    },
    async answerOtp(USERNAME: string, kind: OtpKind, Session: string, code: string) {
      const ChallengeResponses = { USERNAME, [`${kind}_CODE`]: code };
      const { AuthenticationResult } = await send(
        new RespondToAuthChallengeCommand({ ClientId, ChallengeName: kind, Session, ChallengeResponses }),
      );
      return toTokens(AuthenticationResult);
    },
    async refresh(refreshToken: string) {
      const AuthParameters = { REFRESH_TOKEN: refreshToken };
      const { AuthenticationResult } = await send(
        new InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters }),
      );
      return toTokens(AuthenticationResult, refreshToken);
    },
    setAttributes: (Username: string, attributes: Record<string, string>) => {
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      return send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes }));
    },
    async writableAttributes() {
      const { UserPoolClient } = await send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
      return UserPoolClient?.WriteAttributes;
    },
    revoke: (Token: string) => send(new RevokeTokenCommand({ ClientId, Token })),
    signOutEverywhere: (Username: string) => send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username })),
  };
};

export type CognitoCalls = ReturnType<typeof createCognitoCalls>;
