-- Deploy guildkeeper:leveling/_announce to pg

begin;
set local role guildkeeper_owner;

create type leveling.level_up as (
  member_id bigint,
  level integer,
  xp bigint,
  role_ids bigint[],
  text text,
  picture boolean
);
comment on type leveling.level_up is
'The facts of card leveling.level_up: the level a member reached, the roles it brought, and the announcement in the guild''s own
words; null: it wrote none. picture: a picture goes with it.';

create function leveling._announce(settings leveling.settings, member leveling.member, from_level integer, new_role_ids bigint[])
returns void
language plpgsql
as $$
declare
  v_facts leveling.level_up;
  v_channel_id bigint;
  v_expires_at timestamptz := now() + interval '1 day';
begin
  if settings.announce = 'off' or member.level < settings.announce_min_level then
    return;
  end if;

  -- A leap over several levels is one announcement, made if any of them would have been.
  if member.level / settings.announce_every = from_level / settings.announce_every then
    return;
  end if;

  if settings.announce_rewards_only and new_role_ids = '{}' then
    return;
  end if;

  v_facts.member_id := member.member_id;
  v_facts.level := member.level;
  v_facts.xp := member.xp;
  v_facts.role_ids := new_role_ids;
  v_facts.picture := settings.level_up_picture;
  v_facts.text := leveling._render_announcement(
    settings.announce_template, member.member_id, member.level, member.xp, new_role_ids
  );
  if v_facts.text = '' then
    return;  -- a template of nothing but {role}, and no role
  end if;

  if settings.announce = 'dm' then
    perform discord.post_to_member(
      member.guild_id, member.member_id, 'leveling.level_up', to_jsonb(v_facts), expires_at => v_expires_at
    );
    return;
  end if;

  v_channel_id := leveling._announcement_channel(settings, member.channel_id);
  if v_channel_id is not null then
    perform discord.post(
      member.guild_id, v_channel_id, 'leveling.level_up', to_jsonb(v_facts), mentions => array[member.member_id],
      expires_at => v_expires_at
    );
  end if;
end;
$$;

comment on function leveling._announce is
'Effect: the announcement of a level-up, once however many levels it leaps, if the settings want it told. Pings the member only.
What cannot be delivered within a day is not news any more.';

commit;
