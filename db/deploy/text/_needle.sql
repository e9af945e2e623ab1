-- Deploy guildkeeper:text/_needle to pg

begin;
set local role guildkeeper_owner;

create function text._needle(word text, is_latin boolean default null)
returns text
language sql immutable parallel safe
return (
  select case when word like '*%' then '' else ' ' end || c.core || case when word like '%*' then '' else ' ' end
  from (
    select btrim(text._as_words(
      case
        when is_latin is null then text._plain(s.shown)
        when is_latin then text._as_latin(text._plain(s.shown))
        else lower(text._without_marks(s.shown))
      end
    )) as core
    from (select text._shown(btrim(word, '* ')) as shown) s
  ) c
  where octet_length(c.core) >= 2
);

comment on function text._needle is
'What text._as_words is searched for to find a word or phrase: whole words, unless a * at its beginning or end stands for
more letters. `is_latin`: as it is found in words that text._read_latin takes for Latin ones, or in others; null: alone. Null
for what is no word: less than two letters, or punctuation alone.';

commit;
