-- Deploy guildkeeper:games/settings to pg

begin;
set local role guildkeeper_owner;

create table games.settings (
  guild_id bigint not null,
  enabled boolean not null default false,
  bet_min bigint not null default 1 constraint settings_bet_min_check check (bet_min between 1 and 1000000000),
  bet_max bigint not null default 1000 constraint settings_bet_max_check check (bet_max between 1 and 1000000000),
  bet_daily bigint not null default 10000 constraint settings_bet_daily_check check (bet_daily between 1 and 1000000000000),
  keep_games interval not null default '400 days'
    constraint settings_keep_games_check check (keep_games between '30 days' and '3650 days'),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint settings_bet_range_check check (bet_min <= bet_max)
);

comment on table games.settings is 'How members play for money in a guild.';
comment on column games.settings.enabled is 'Whether members may play for money.';
comment on column games.settings.bet_min is 'The smallest bet.';
comment on constraint settings_bet_min_check on games.settings is 'a whole number from 1 to 1,000,000,000';
comment on column games.settings.bet_max is 'The largest bet.';
comment on constraint settings_bet_max_check on games.settings is 'a whole number from 1 to 1,000,000,000';
comment on constraint settings_bet_range_check on games.settings is 'bet_min at most as large as bet_max';
comment on column games.settings.bet_daily is 'How much a member may bet in all on one day.';
comment on constraint settings_bet_daily_check on games.settings is 'a whole number from 1 to 1,000,000,000,000';
comment on column games.settings.keep_games is 'How long a game that is over can be looked at with /fairness.';
comment on constraint settings_keep_games_check on games.settings is 'a duration from 30 days to 3650 days, such as 400 days';

insert into games.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on games.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on games.settings to guildkeeper_admin;

commit;
