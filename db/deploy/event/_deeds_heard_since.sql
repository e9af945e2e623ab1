-- Deploy guildkeeper:event/_deeds_heard_since to pg

begin;
set local role guildkeeper_owner;

create function event._deeds_heard_since(guild_id bigint)
returns timestamptz
language plpgsql stable
as $$
begin
  return (
    select coalesce(greatest(
      g.bot_joined_at,
      (
        select max(a.until_at)
        from event.absence a
        where a.guild_id = g.guild_id
          -- event.audit_gap reads a day of what was missed.
          and (a.until_at - a.from_at > interval '1 day' or not app._can(g.bot_permissions, 'view_audit_log'))
      )
    ), '-infinity')
    from app.guild g
    where g.guild_id = _deeds_heard_since.guild_id
  );
end;
$$;

comment on function event._deeds_heard_since is
'Since when all that moderators do by hand is heard or was read: since the bot was invited, or was away for longer than the audit
log is read. What was decided before may have been undone, so Discord''s word counts.';

commit;
