-- Deploy guildkeeper:roles/_draw_personal to pg

begin;
set local role guildkeeper_owner;

create function roles._draw_personal(personal roles.personal, icon text, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Where the guild has no icons, none can be taken away either.
  v_emoji text := (
    select (personal).emoji from app.guild g where g.guild_id = (personal).guild_id and 'ROLE_ICONS' = any (g.features)
  );
begin
  if (personal).role_id is not null then
    perform discord.edit_role(
      (personal).guild_id, (personal).role_id, name => (personal).name, colors => (personal).colors, icon => _draw_personal.icon,
      unicode_emoji => v_emoji, at => _draw_personal.at
    );
    return;
  end if;
  perform discord.create_role(
    (personal).guild_id, (personal).name, (personal).colors, icon => nullif(_draw_personal.icon, ''),
    unicode_emoji => nullif(v_emoji, ''), on_done => 'roles._personal_made', on_failed => 'roles._personal_failed',
    arguments => jsonb_build_object('member_id', (personal).member_id), at => _draw_personal.at
  );
end;
$$;

comment on function roles._draw_personal is 'Effect: a member''s own role is made, or looks as its row says from now on.';

commit;
