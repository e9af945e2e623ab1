-- Deploy guildkeeper:desk/_is_staff to pg

begin;
set local role guildkeeper_owner;

create function desk._is_staff(guild_id bigint, type_number integer, member_id bigint, facts desk.facts)
returns boolean
language sql stable
as $$
  select desk._is_lead(_is_staff.guild_id, _is_staff.member_id, facts) or exists (
    select from desk.type y
    where y.guild_id = _is_staff.guild_id
      and y.number = _is_staff.type_number
      and y.staff_role_ids && (facts).actor_role_ids
  );
$$;

comment on function desk._is_staff is
'Whether somebody is of the staff of a type of tickets: by one of its roles, or because they run the tickets.';

commit;
