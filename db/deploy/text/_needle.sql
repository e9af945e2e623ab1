-- Deploy guildkeeper:text/_needle to pg

begin;
set local role guildkeeper_owner;

create function text._needle(word text)
returns text
language sql immutable strict parallel safe
return (
  select case when word like '*%' then '' else ' ' end || c.core || case when word like '%*' then '' else ' ' end
  from (select btrim(text._as_words(text._plain(text._shown(btrim(word, '* '))))) as core) c
  where octet_length(c.core) >= 2
);

comment on function text._needle is
'What text._as_words is searched for to find a word or phrase: whole words, unless a * at its beginning or end stands for
more letters. Null for what is no word: less than two letters, or punctuation alone.';

commit;
