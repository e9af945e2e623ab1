-- Specification of text._says: whether a text says a word or phrase.

begin;
select plan(5);

select is(text._says(text._as_words(t.plain), '{" bad "," free nitro ",slur}'), t.says, t.plain)
from (values ('so bad!', true), ('badly', false), ('free, nitro', true), ('xslurx', true), ('', false)) as t (plain, says);

select * from finish();
rollback;
