/** A list of texts as one value of a statement: what is bound is its JSON. */
export const textList = 'array(select jsonb_array_elements_text(?::jsonb))';
