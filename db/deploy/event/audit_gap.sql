-- Deploy guildkeeper:event/audit_gap to pg

begin;
set local role guildkeeper_owner;

create function event.audit_gap(guild_id bigint)
returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  -- A minute more than was missed: an entry that is told twice is one.
  select app.snowflake_at(greatest(a.from_at - interval '1 minute', a.until_at - interval '1 day'))
  from event.absence a
  join app.guild g on g.guild_id = a.guild_id
  where a.guild_id = audit_gap.guild_id
    and app._can(g.bot_permissions, 'view_audit_log')
  order by a.until_at desc
  limit 1;
$$;

comment on function event.audit_gap is
'After which id the entries of Discord''s audit log are to be read, as nobody heard them: those of the last absence, of one day at
most. Null: there was none, or the bot may not see the audit log. What was banned, unbanned, kicked or timed out by hand
meanwhile is found so, with who did it; each entry goes to event.audit_entry.';

grant execute on function event.audit_gap to guildkeeper_bot;

commit;
