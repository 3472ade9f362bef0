import type { Resolvers } from '../generated/resolvers.ts';
import { Agreement } from './Agreement.ts';
import { AgreementItem } from './AgreementItem.ts';
import { BillingAccount } from './BillingAccount.ts';
import { CancelAgreementRequest } from './CancelAgreementRequest.ts';
import { ContactMedium } from './ContactMedium.ts';
import { Customer } from './Customer.ts';
import { CustomerMember } from './CustomerMember.ts';
import { DuplicateCustomerSuspectedError } from './DuplicateCustomerSuspectedError.ts';
import { Individual } from './Individual.ts';
import { Listener } from './Listener.ts';
import { addContactMedium } from './Mutation/addContactMedium.ts';
import { changeContactMedium } from './Mutation/changeContactMedium.ts';
import { removeContactMedium } from './Mutation/removeContactMedium.ts';
import { updateIndividual } from './Mutation/updateIndividual.ts';
import { updateOrganization } from './Mutation/updateOrganization.ts';
import { addCustomerMember } from './Mutation/addCustomerMember.ts';
import { changeCustomerMember } from './Mutation/changeCustomerMember.ts';
import { removeCustomerMember } from './Mutation/removeCustomerMember.ts';
import { changeParentOrganization } from './Mutation/changeParentOrganization.ts';
import { updateBillingAccount } from './Mutation/updateBillingAccount.ts';
import { closeBillingAccount } from './Mutation/closeBillingAccount.ts';
import { updateCustomer } from './Mutation/updateCustomer.ts';
import { activateCustomer } from './Mutation/activateCustomer.ts';
import { changeAgreementProducts } from './Mutation/changeAgreementProducts.ts';
import { concludeAgreement } from './Mutation/concludeAgreement.ts';
import { createAgreement } from './Mutation/createAgreement.ts';
import { decideAgreementRequest } from './Mutation/decideAgreementRequest.ts';
import { requestAgreementCancellation } from './Mutation/requestAgreementCancellation.ts';
import { withdrawAgreementRequest } from './Mutation/withdrawAgreementRequest.ts';
import { createBillingAccount } from './Mutation/createBillingAccount.ts';
import { createCustomer } from './Mutation/createCustomer.ts';
import { createIndividual } from './Mutation/createIndividual.ts';
import { createOrganization } from './Mutation/createOrganization.ts';
import { offboardCustomer } from './Mutation/offboardCustomer.ts';
import { onboardAccounts } from './Mutation/onboardAccounts.ts';
import { onboardCustomer } from './Mutation/onboardCustomer.ts';
import { onboardCustomerRole } from './Mutation/onboardCustomerRole.ts';
import { onboardParty } from './Mutation/onboardParty.ts';
import { openBillingAccount } from './Mutation/openBillingAccount.ts';
import { publishEvents } from './Mutation/publishEvents.ts';
import { recordRisk } from './Mutation/recordRisk.ts';
import { refuseContact } from './Mutation/refuseContact.ts';
import { registerListener } from './Mutation/registerListener.ts';
import { replayEvents } from './Mutation/replayEvents.ts';
import { requestErasure } from './Mutation/requestErasure.ts';
import { erasure } from './Query/erasure.ts';
import { exportPersonalData } from './Query/exportPersonalData.ts';
import { mergeParties } from './Mutation/mergeParties.ts';
import { resolveDuplicate } from './Mutation/resolveDuplicate.ts';
import { setContactConsent } from './Mutation/setContactConsent.ts';
import { unregisterListener } from './Mutation/unregisterListener.ts';
import { Organization } from './Organization.ts';
import { PartyAccount } from './PartyAccount.ts';
import { Product } from './Product.ts';
import { agreement } from './Query/agreement.ts';
import { agreementRequest } from './Query/agreementRequest.ts';
import { agreementRequests } from './Query/agreementRequests.ts';
import { billingAccount } from './Query/billingAccount.ts';
import { checkNewCustomer } from './Query/checkNewCustomer.ts';
import { contactForPurpose } from './Query/contactForPurpose.ts';
import { customer } from './Query/customer.ts';
import { events } from './Query/events.ts';
import { individual } from './Query/individual.ts';
import { listeners } from './Query/listeners.ts';
import { me } from './Query/me.ts';
import { organization } from './Query/organization.ts';
import { partyRequirements } from './Query/partyRequirements.ts';
import { prospectsOfProcesses } from './Query/prospectsOfProcesses.ts';
import { sandboxMessages } from './Query/sandboxMessages.ts';
import { previewMerge } from './Query/previewMerge.ts';
import { searchParties } from './Query/searchParties.ts';
import { purchaseRight } from './Query/purchaseRight.ts';
import { confirmLinkService } from './Mutation/confirmLinkService.ts';
import { confirmSignIn } from './Mutation/confirmSignIn.ts';
import { confirmSignUp } from './Mutation/confirmSignUp.ts';
import { linkService } from './Mutation/linkService.ts';
import { refreshSession } from './Mutation/refreshSession.ts';
import { registerCustomer } from './Mutation/registerCustomer.ts';
import { resendCode } from './Mutation/resendCode.ts';
import { signIn } from './Mutation/signIn.ts';
import { signOut } from './Mutation/signOut.ts';
import { signOutEverywhere } from './Mutation/signOutEverywhere.ts';
import { signUp } from './Mutation/signUp.ts';
import { switchCustomer } from './Mutation/switchCustomer.ts';
import { login } from './Query/login.ts';
import { signingKeys } from './Query/signingKeys.ts';
import { CodeChallenge } from './CodeChallenge.ts';
import { Login } from './Login.ts';
import { TaskRequest } from './TaskRequest.ts';

export const resolvers: Resolvers = {
  Query: {
    agreement,
    agreementRequest,
    agreementRequests,
    customer,
    me,
    individual,
    organization,
    billingAccount,
    searchParties,
    previewMerge,
    erasure,
    exportPersonalData,
    prospectsOfProcesses,
    checkNewCustomer,
    contactForPurpose,
    purchaseRight,
    partyRequirements,
    events,
    listeners,
    login,
    signingKeys,
    sandboxMessages,
  },
  Mutation: {
    createAgreement,
    changeAgreementProducts,
    concludeAgreement,
    requestAgreementCancellation,
    decideAgreementRequest,
    withdrawAgreementRequest,
    createIndividual,
    createOrganization,
    createCustomer,
    createBillingAccount,
    onboardCustomer,
    onboardParty,
    onboardCustomerRole,
    onboardAccounts,
    openBillingAccount,
    recordRisk,
    activateCustomer,
    offboardCustomer,
    publishEvents,
    setContactConsent,
    updateCustomer,
    closeBillingAccount,
    updateBillingAccount,
    changeParentOrganization,
    removeCustomerMember,
    changeCustomerMember,
    addCustomerMember,
    updateOrganization,
    updateIndividual,
    removeContactMedium,
    changeContactMedium,
    addContactMedium,
    registerListener,
    refuseContact,
    replayEvents,
    unregisterListener,
    confirmLinkService,
    confirmSignIn,
    confirmSignUp,
    linkService,
    refreshSession,
    registerCustomer,
    resendCode,
    signIn,
    signOut,
    signOutEverywhere,
    signUp,
    switchCustomer,
    resolveDuplicate,
    mergeParties,
    requestErasure,
  },
  CodeChallenge,
  Login,
  Agreement,
  AgreementItem,
  CancelAgreementRequest,
  TaskRequest,
  Product,
  DuplicateCustomerSuspectedError,
  ContactMedium,
  CustomerMember,
  Individual,
  Organization,
  Customer,
  PartyAccount,
  BillingAccount,
  Listener,
};
