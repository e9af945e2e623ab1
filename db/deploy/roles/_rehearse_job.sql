-- Deploy guildkeeper:roles/_rehearse_job to pg

begin;
set local role guildkeeper_owner;

create type roles.rehearsal as (members bigint, matching bigint, known bigint, first_ids bigint[]);
comment on type roles.rehearsal is
'What a job would do now: how many members it would change, of how many who meet its filter, of how many who are known to be
here; and the ten of those changed who have been here longest.';

create function roles._rehearse_job(guild_id bigint, action roles.job_action, role_id bigint, filter roles.filter)
returns roles.rehearsal
language sql stable
as $$
  select row(
    (
      select count(*)
      from roles._to_change(_rehearse_job.guild_id, _rehearse_job.action, _rehearse_job.role_id, filter)
    ),
    (select count(*) from roles._matching(_rehearse_job.guild_id, filter)),
    (select count(*) from app.member m where m.guild_id = _rehearse_job.guild_id and m.left_at is null),
    array(
      select c.member_id
      from roles._to_change(_rehearse_job.guild_id, _rehearse_job.action, _rehearse_job.role_id, filter) as c (member_id)
      join app.member m on m.guild_id = _rehearse_job.guild_id and m.member_id = c.member_id
      order by m.joined_at, c.member_id
      limit 10
    )
  )::roles.rehearsal;
$$;

comment on function roles._rehearse_job is
'What a job would do: for domains that know more of members than roles does, and give their ids.';

grant usage on type roles.rehearsal to guildkeeper_bot, guildkeeper_admin;

commit;
