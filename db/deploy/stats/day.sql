-- Deploy guildkeeper:stats/day to pg

begin;
set local role guildkeeper_owner;

create table stats.day (
  guild_id bigint not null,
  day date not null,
  messages integer not null,
  active_1 integer not null,
  active_7 integer not null,
  active_28 integer not null,
  new_members integer not null,
  returning_members integer not null,
  is_sealed boolean not null default false,
  constraint day_pkey primary key (guild_id, day),
  constraint day_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table stats.day is
'What a day of the guild''s zone was, made by stats._settle once it is over, and again when something of it changes.';
comment on column stats.day.active_7 is 'How many members wrote something, or were in voice, on this day or the six before.';
comment on column stats.day.new_members is 'Whose first active day ever it was.';
comment on column stats.day.returning_members is 'Who was active, and had not been for more than 28 days.';
comment on column stats.day.is_sealed is
'Somebody who counted here, or the voice of these days, was forgotten: how many were active stays as it was told.';

grant select on stats.day to guildkeeper_admin;

commit;
