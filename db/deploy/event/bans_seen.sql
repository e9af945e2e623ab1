-- Deploy guildkeeper:event/bans_seen to pg

begin;
set local role guildkeeper_owner;

create function event.bans_seen(
  guild_id bigint,
  reconciliation_id bigint,
  after_id bigint,
  banned bigint[],
  is_end boolean,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
  v_to_id bigint := case when is_end then 9223372036854775807 else (select max(b) from unnest(bans_seen.banned) b) end;
begin
  select r.* into v_run
  from event.reconciliation r
  where r.guild_id = bans_seen.guild_id and r.reconciliation_id = bans_seen.reconciliation_id
  for update;
  if v_run.state is distinct from 'running' then
    return;
  end if;

  -- Whatever a page says, it is one of those that may be asked for: nobody asks for ever.
  update event.reconciliation r
  set ban_pages = r.ban_pages + 1
  where r.guild_id = v_run.guild_id and r.reconciliation_id = v_run.reconciliation_id;
  if (v_to_id > v_run.bans_to_id) is not true then
    return;
  end if;

  insert into event.finding (guild_id, reconciliation_id, member_id, kind, at)
  select v_run.guild_id, v_run.reconciliation_id, d.member_id, 'unbanned', bans_seen.at
  from moderation._ban_differences(
    v_run.guild_id, after_id, v_to_id, banned, bans_seen.at, event._deeds_heard_since(v_run.guild_id)
  ) d;

  update event.reconciliation r
  set bans_to_id = v_to_id,
      bans_looked_at = r.bans_looked_at
        + (select count(*) from moderation._bans(v_run.guild_id, after_id, v_to_id, bans_seen.at))
  where r.guild_id = v_run.guild_id and r.reconciliation_id = v_run.reconciliation_id;
end;
$$;

comment on function event.bans_seen is
'A page of Discord''s list of bans: who is banned of all users with ids above `after_id`, up to the last of them; with is_end,
of all above. `at` is when it was asked for. Notes whose ban is in force here and not there; nothing is done before
event.reconciled. The same page again says nothing new; of a comparison that was broken off, none does.';

grant execute on function event.bans_seen to guildkeeper_bot;

commit;
