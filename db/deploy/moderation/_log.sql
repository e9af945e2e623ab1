-- Deploy guildkeeper:moderation/_log to pg
-- requires: moderation/cases

begin;
set local role guildkeeper_owner;

create function moderation._log(guild_id bigint, number bigint)
returns void
language sql
set search_path = ''
as $$
  select;
$$;

comment on function moderation._log(bigint, bigint) is
'Shows a case, as it stands, in the guild''s case log: as one message, which is edited when the case changes.';

commit;
