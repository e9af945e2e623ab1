-- Deploy guildkeeper:desk/working_hours to pg

begin;
set local role guildkeeper_owner;

create table desk.working_hours (
  guild_id bigint not null,
  type_number integer not null,
  weekday integer not null constraint working_hours_weekday_check check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  constraint working_hours_pkey primary key (guild_id, type_number, weekday, opens),
  constraint working_hours_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
comment on table desk.working_hours is
'When staff are there, by weekday (1 is Monday), in the guild''s time zone; until after midnight, if it closes before it opens.
type_number 0: for all types that have none of their own. Without any, staff are always there.';

grant select on desk.working_hours to guildkeeper_admin;

commit;
