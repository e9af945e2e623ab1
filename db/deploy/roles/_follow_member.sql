-- Deploy guildkeeper:roles/_follow_member to pg

begin;
set local role guildkeeper_owner;

create function roles._follow_member()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update roles.worn w
  set until_at = greatest(new.seen_at, w.from_at),
      has_left = new.left_at is not null or new.joined_at is distinct from old.joined_at
  where w.guild_id = new.guild_id
    and w.member_id = new.member_id
    and w.until_at is null
    and w.role_id <> all (new.role_ids);

  insert into roles.worn (guild_id, member_id, role_id, from_at)
  select new.guild_id, new.member_id, i.role_id, new.seen_at
  from (select distinct unnest(new.role_ids)) as i (role_id)
  where not exists (
    select from roles.worn w
    where w.guild_id = new.guild_id and w.member_id = new.member_id and w.role_id = i.role_id and w.until_at is null
  )
  on conflict on constraint worn_pkey do update set until_at = null, has_left = false;
  return null;
end;
$$;

comment on function roles._follow_member is
'Roles that a member wears, by what Discord says, begin and end: that is the history of who wore what. Whether they left
meanwhile is told by their join, where nobody heard them leave.';

create trigger follow_new_member
after insert on app.member
for each row when (new.role_ids <> '{}')
execute function roles._follow_member();

create trigger follow_member
after update of role_ids on app.member
for each row when (new.role_ids is distinct from old.role_ids)
execute function roles._follow_member();

commit;
