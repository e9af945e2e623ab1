-- Deploy guildkeeper:transcripts/_contains to pg

begin;
set local role guildkeeper_owner;

create function transcripts._contains(content text, words tsvector, query tsquery, pattern text)
returns boolean
language sql immutable
return words @@ query or content ilike pattern;

comment on function transcripts._contains is
'Whether a message has all words that are looked for, or the text itself, in scripts without blanks too; a null pattern is of a
text without a trigram. Becomes a part of the statement, whose plan finds both in their indexes.';

commit;
