-- Deploy guildkeeper:roles/_autorole_due to pg

begin;
set local role guildkeeper_owner;

create function roles._autorole_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform roles._give_autoroles(_autorole_due.guild_id, array[(arguments ->> 'member_id')::bigint], _autorole_due.at);
end;
$$;

comment on function roles._autorole_due is
'Work due when the delay of an autorole is over: what is due now is given, if they are here and it is an autorole still.';

select outbox._register('roles._autorole_due');

commit;
