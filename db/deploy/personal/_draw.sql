-- Deploy guildkeeper:personal/_draw to pg

begin;
set local role guildkeeper_owner;

create function personal._draw(own personal.role, icon text, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Where the guild has no icons, none can be taken away either.
  v_emoji text := (
    select (own).emoji from app.guild g where g.guild_id = (own).guild_id and 'ROLE_ICONS' = any (g.features)
  );
begin
  if (own).role_id is not null then
    perform discord.edit_role(
      (own).guild_id, (own).role_id, name => (own).name, colors => (own).colors, icon => _draw.icon,
      unicode_emoji => v_emoji, on_failed => 'personal._failed',
      arguments => jsonb_build_object('member_id', (own).member_id, 'changed_at', (own).changed_at, 'before', (
        select to_jsonb(p) from personal.role p where p.guild_id = (own).guild_id and p.member_id = (own).member_id
      )),
      at => _draw.at
    );
    return;
  end if;
  perform discord.create_role(
    (own).guild_id, (own).name, (own).colors, icon => nullif(_draw.icon, ''),
    unicode_emoji => nullif(v_emoji, ''), on_done => 'personal._made', on_failed => 'personal._failed',
    arguments => jsonb_build_object('member_id', (own).member_id, 'name', (own).name), at => _draw.at
  );
end;
$$;

comment on function personal._draw is
'Effect: a member''s own role is made, or looks like this from now on. Called before that is kept: what Discord refuses is taken
back (personal._failed).';

commit;
