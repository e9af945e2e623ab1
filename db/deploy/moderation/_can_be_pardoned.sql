-- Deploy guildkeeper:moderation/_can_be_pardoned to pg

begin;
set local role guildkeeper_owner;

create function moderation._can_be_pardoned(kind moderation.case_kind)
returns boolean
language sql immutable
return kind not in ('note', 'unban', 'untimeout');

comment on function moderation._can_be_pardoned is 'Whether a case of this kind has consequences that a pardon takes back.';

commit;
