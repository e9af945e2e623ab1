-- Deploy guildkeeper:event/wanted to pg

begin;
set local role guildkeeper_owner;

create function event.wanted(guild_id bigint, reconciliation_id bigint)
returns bigint[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
  v_returned_at timestamptz := (select max(a.until_at) from event.absence a where a.guild_id = wanted.guild_id);
begin
  select r.* into v_run
  from event.reconciliation r
  where r.guild_id = wanted.guild_id and r.reconciliation_id = wanted.reconciliation_id and r.state = 'running';

  return array(
    -- The domains one by one, and those of whom it is not known that they left and whom nobody has seen since the bot was away.
    select w.member_id from roles._wanted_members(wanted.guild_id, v_run.to_id, 100) as w (member_id)
    union
    select w.member_id from moderation._wanted_members(wanted.guild_id, v_run.to_id, 100) as w (member_id)
    union
    (
      select m.member_id
      from app.member m
      where m.guild_id = wanted.guild_id and m.member_id > v_run.to_id and m.left_at is null
        and m.seen_at < coalesce(v_returned_at, 'infinity')
      order by m.member_id
      limit 100
    )
    order by member_id
    limit greatest(least(100, 5000 - coalesce(v_run.looked_at, 5000)), 0)
  );
end;
$$;

comment on function event.wanted is
'Whom a comparison wants to see next, at most 100 members; nobody when it is at its end, was broken off, or has looked at
5,000: the next one goes on from there.';

grant execute on function event.wanted to guildkeeper_bot;

commit;
