-- Deploy guildkeeper:automod/_is_exempt to pg

begin;
set local role guildkeeper_owner;

create function automod._is_exempt(rule automod.rule, seen automod.seen)
returns boolean
language plpgsql stable
as $$
begin
  if (rule).exempt_role_ids && (seen).role_ids
    or (rule).exempt_channel_ids && array[(seen).channel_id, (seen).parent_id]
  then
    return true;
  end if;

  return exists (
    select
    from app.channel c
    where c.guild_id = (seen).guild_id
      and c.channel_id in ((seen).channel_id, (seen).parent_id)
      and (rule).exempt_channel_ids && array[c.channel_id, c.parent_id]
  )
  or exists (select from app.guild g where g.guild_id = (seen).guild_id and g.owner_id = (seen).member_id)
  or exists (
    select
    from app.role mine
    join app.guild g on g.guild_id = mine.guild_id
    join automod.settings s on s.guild_id = mine.guild_id
    left join app.role staff
      on staff.guild_id = s.guild_id and staff.role_id = s.exempt_role_id and staff.deleted_at is null
    where mine.guild_id = (seen).guild_id
      and mine.role_id = any ((seen).role_ids)
      and (mine."position" >= g.bot_position or mine."position" >= staff."position")
  );
end;
$$;

comment on function automod._is_exempt is
'Whether a rule passes a message over: its author has a role, or it stands in a channel, thread or category, that the rule
exempts; or its author has a role as high as the setting exempt_role_id, or as the bot''s own, or owns the guild: the bot could
do nothing to them.';

commit;
