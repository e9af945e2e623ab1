-- Deploy guildkeeper:event/bans_wanted to pg

begin;
set local role guildkeeper_owner;

create function event.bans_wanted(guild_id bigint, reconciliation_id bigint)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_since timestamptz := event._deeds_heard_since(bans_wanted.guild_id);
begin
  -- An unban by hand that nobody heard of must not be undone.
  if not exists (
    select
    from app.guild g
    where g.guild_id = bans_wanted.guild_id
      and app._can(g.bot_permissions, 'ban_members')
      and app._can(g.bot_permissions, 'view_audit_log')
  ) then
    return null;
  end if;

  return (
    select b.member_id - 1
    from event.reconciliation r
    cross join lateral moderation._bans(r.guild_id, r.bans_to_id, 9223372036854775807, r.began_at, v_since) b
    where r.guild_id = bans_wanted.guild_id
      and r.reconciliation_id = bans_wanted.reconciliation_id
      and r.state = 'running'
      and r.ban_pages < 50
    order by b.member_id
    limit 1
  );
end;
$$;

comment on function event.bans_wanted is
'From which id on a comparison wants Discord''s list of bans next, for event.bans_seen: the next of ours comes right after it.
Null: no more, as there are none, or 50 pages were read; or none at all, as the bot may not ask (Ban Members), or hears of no
unban by hand (View Audit Log). Of bans that were laid on before these were heard (event._deeds_heard_since) nobody asks.';

grant execute on function event.bans_wanted to guildkeeper_bot;

commit;
