-- Deploy guildkeeper:moderation/_mend_timeouts to pg

begin;
set local role guildkeeper_owner;

create function moderation._mend_timeouts(guild_id bigint, member_ids bigint[], since timestamptz default '-infinity')
returns bigint
language plpgsql
as $$
begin
  return moderation._enforce_again(_mend_timeouts.guild_id, array(
    select d.number
    from moderation._timeout_differences(_mend_timeouts.guild_id, _mend_timeouts.member_ids, _mend_timeouts.since) d
  ));
end;
$$;

comment on function moderation._mend_timeouts is
'Effects: times these members out again who should be. Returns how many effects that takes.';

commit;
