-- Deploy guildkeeper:event/_mend to pg

begin;
set local role guildkeeper_owner;

create function event._mend(guild_id bigint, reconciliation_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_since timestamptz := event._deeds_heard_since(_mend.guild_id);
  v_different bigint[];
  v_unbanned bigint[];
begin
  perform app._members_gone(f.guild_id, array_agg(f.member_id), f.at)
  from event.finding f
  where f.guild_id = _mend.guild_id and f.reconciliation_id = _mend.reconciliation_id and f.kind = 'gone'
  group by f.guild_id, f.at;
  perform stats._left_unheard(_mend.guild_id, array(
    select f.member_id from event.finding f
    where f.guild_id = _mend.guild_id and f.reconciliation_id = _mend.reconciliation_id and f.kind = 'gone'
  ));

  select coalesce(array_agg(f.member_id) filter (where f.kind = 'different'), '{}'),
    coalesce(array_agg(f.member_id) filter (where f.kind = 'unbanned'), '{}')
  into strict v_different, v_unbanned
  from event.finding f
  where f.guild_id = _mend.guild_id and f.reconciliation_id = _mend.reconciliation_id;

  -- The domains one by one, their effects added up.
  return moderation._mend_bans(_mend.guild_id, v_unbanned, v_since)
    + moderation._mend_timeouts(_mend.guild_id, v_different, v_since)
    + roles._mend(_mend.guild_id, v_different, now());
end;
$$;

comment on function event._mend is
'Puts right what a comparison found: marks who is gone, and lets each domain mend what still differs, by what is known now.
Returns how many effects that takes.';

commit;
