-- Deploy guildkeeper:roles/_keep_personal to pg

begin;
set local role guildkeeper_owner;

create function roles._keep_personal(personal roles.personal)
returns void
language plpgsql
as $$
begin
  insert into roles.personal as p (guild_id, member_id, role_id, name, colors, emoji, has_icon, changed_at)
  select (personal).guild_id, (personal).member_id, (personal).role_id, (personal).name, (personal).colors, (personal).emoji,
    (personal).has_icon, (personal).changed_at
  on conflict on constraint personal_pkey do update
  set role_id = excluded.role_id, name = excluded.name, colors = excluded.colors, emoji = excluded.emoji,
      has_icon = excluded.has_icon, changed_at = excluded.changed_at;
end;
$$;

comment on function roles._keep_personal is 'Keeps how a member''s own role is to look.';

commit;
