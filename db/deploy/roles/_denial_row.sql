-- Deploy guildkeeper:roles/_denial_row to pg

begin;
set local role guildkeeper_owner;

create type roles.denial_row as (
  member_id bigint, role_id bigint, reason text, actor_id bigint, since timestamptz, until timestamptz
);
comment on type roles.denial_row is
'A role that a member must not wear: why, by whose word (null: an operator), since and until when.';

create function roles._denial_row(denial roles.denial)
returns roles.denial_row
language sql immutable
return row(
  (denial).member_id, (denial).role_id, (denial).reason, (denial).actor_id, (denial).since, (denial).until
)::roles.denial_row;

comment on function roles._denial_row is 'A denial as its callers see it.';

grant usage on type roles.denial_row to guildkeeper_bot, guildkeeper_admin;

commit;
