-- Deploy guildkeeper:app/_id_pattern to pg

begin;
set local role guildkeeper_owner;

create function app._id_pattern(id bigint)
returns text
language sql immutable
return '(?<![0-9])' || _id_pattern.id::text || '(?![0-9])';

comment on function app._id_pattern is 'The regular expression that finds an id in a text, and no other id that it is a part of.';

commit;
