-- Deploy guildkeeper:leveling/_render_announcement to pg

begin;
set local role guildkeeper_owner;

create function leveling._render_announcement(template text, member_id bigint, level integer, xp bigint, role_ids bigint[])
returns text
language plpgsql immutable
as $$
begin
  return btrim(
    replace(replace(replace(replace(
      template,
      '{member}', '<@' || member_id || '>'),
      '{level}', level::text),
      '{xp}', xp::text),
      '{role}', coalesce((select string_agg('<@&' || r.role_id || '>', ' ' order by r.place)
                          from unnest(role_ids) with ordinality as r (role_id, place)), ''))
  );
end;
$$;

comment on function leveling._render_announcement is
'The announcement of a level that a guild wrote, its placeholders filled: {role} is the new reward roles, or nothing. Null of a
guild that wrote none.';

commit;
