-- Deploy guildkeeper:pictures/style_of to pg

begin;
set local role guildkeeper_owner;

create type pictures.style_row as (
  guild_id bigint,
  accent text,
  theme pictures.theme,
  boards boolean,
  background text,
  own_accent boolean,
  own_background boolean
);
comment on type pictures.style_row is
'How the pictures of a member look: the colour, and the digest of the background, if there is one; and whether each of them is of
their own choice. boards: leaderboards are pictures, too.';

create function pictures.style_of(guild_id bigint, member_id bigint default null)
returns pictures.style_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row pictures.style_row;
begin
  perform app._require_guild(style_of.guild_id);

  select g.guild_id, coalesce(o.accent, g.accent), g.theme, g.boards, coalesce(o.digest, s.digest),
    o.accent is not null, o.digest is not null
  into v_row
  from pictures.settings g
  left join pictures.server s on s.guild_id = g.guild_id
  left join pictures.style o on o.guild_id = g.guild_id and o.member_id = style_of.member_id and g.own_styles
  where g.guild_id = style_of.guild_id;
  return v_row;
end;
$$;

comment on function pictures.style_of is
'How the pictures of a member look: as they chose, else as the server did. member_id null: the server''s own. Refuses: U0GLD.';

grant usage on type pictures.style_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function pictures.style_of to guildkeeper_bot, guildkeeper_admin;

commit;
