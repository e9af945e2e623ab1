-- Deploy guildkeeper:rolejobs/_rehearse to pg

begin;
set local role guildkeeper_owner;

create type rolejobs.rehearsal as (members bigint, matching bigint, known bigint, first_ids bigint[]);
comment on type rolejobs.rehearsal is
'What a job would do now: how many members it would change, of how many who meet its filter, of how many who are known to be
here; and the ten of those changed who have been here longest.';

create function rolejobs._rehearse(guild_id bigint, action rolejobs.action, role_id bigint, filter rolejobs.filter)
returns rolejobs.rehearsal
language sql stable
as $$
  select row(
    (
      select count(*)
      from rolejobs._to_change(_rehearse.guild_id, _rehearse.action, _rehearse.role_id, filter)
    ),
    (select count(*) from rolejobs._matching(_rehearse.guild_id, filter)),
    (select count(*) from app.member m where m.guild_id = _rehearse.guild_id and m.left_at is null),
    array(
      select c.member_id
      from rolejobs._to_change(_rehearse.guild_id, _rehearse.action, _rehearse.role_id, filter) as c (member_id)
      join app.member m on m.guild_id = _rehearse.guild_id and m.member_id = c.member_id
      order by m.joined_at, c.member_id
      limit 10
    )
  )::rolejobs.rehearsal;
$$;

comment on function rolejobs._rehearse is
'What a job would do: for domains that know more of members than roles does, and give their ids.';

grant usage on type rolejobs.rehearsal to guildkeeper_bot, guildkeeper_admin;

commit;
