-- Deploy guildkeeper:roles/_counts to pg

begin;
set local role guildkeeper_owner;

create function roles._counts(reason roles.reason, at timestamptz)
returns boolean
language sql immutable
return (reason).ended_at is null and (reason).taken_at is null and ((reason).until is null or (reason).until > _counts.at);

comment on function roles._counts is
'Whether a reason counts at that time. Past its end it does not, also before the work that is due then has ended it.';

commit;
