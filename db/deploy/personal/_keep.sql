-- Deploy guildkeeper:personal/_keep to pg

begin;
set local role guildkeeper_owner;

create function personal._keep(own personal.role)
returns void
language plpgsql
as $$
begin
  insert into personal.role as p (guild_id, member_id, role_id, name, colors, emoji, has_icon, changed_at)
  select (own).guild_id, (own).member_id, (own).role_id, (own).name, (own).colors, (own).emoji,
    (own).has_icon, (own).changed_at
  on conflict on constraint role_pkey do update
  set role_id = excluded.role_id, name = excluded.name, colors = excluded.colors, emoji = excluded.emoji,
      has_icon = excluded.has_icon, changed_at = excluded.changed_at;
end;
$$;

comment on function personal._keep is 'Keeps how a member''s own role is to look.';

commit;
