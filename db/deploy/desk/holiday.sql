-- Deploy guildkeeper:desk/holiday to pg

begin;
set local role guildkeeper_owner;

create table desk.holiday (
  guild_id bigint not null,
  day date not null,
  name text,
  constraint holiday_pkey primary key (guild_id, day),
  constraint holiday_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);
comment on table desk.holiday is 'A day whose working hours do not happen.';

grant select on desk.holiday to guildkeeper_admin;

commit;
