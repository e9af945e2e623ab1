-- Deploy guildkeeper:economy/settings to pg
-- requires: economy/schema app/_audit_edit app/_is_plain_text

begin;
set local role guildkeeper_owner;

create table economy.settings (
  guild_id bigint not null,
  currency_name text not null default 'coins'
    constraint settings_currency_name_check check (app._is_plain_text(currency_name, 32) and currency_name ~ '^\S(.*\S)?$'),
  currency_symbol text not null default '🪙'
    constraint settings_currency_symbol_check check (app._is_plain_text(currency_symbol, 64) and currency_symbol ~ '^\S+$'),
  opening_balance bigint not null default 100
    constraint settings_opening_balance_check check (opening_balance between 0 and 1000000000),
  transfer_tax numeric not null default 0
    constraint settings_transfer_tax_check check (transfer_tax between 0 and 50 and scale(transfer_tax) <= 2),
  confirm_above bigint not null default 10000 constraint settings_confirm_above_check check (confirm_above >= 0),
  daily_amount bigint not null default 200
    constraint settings_daily_amount_check check (daily_amount between 0 and 1000000000),
  daily_streak_bonus bigint not null default 20
    constraint settings_daily_streak_bonus_check check (daily_streak_bonus between 0 and 1000000000),
  daily_streak_days integer not null default 5
    constraint settings_daily_streak_days_check check (daily_streak_days between 0 and 365),
  daily_grace_days integer not null default 0 constraint settings_daily_grace_days_check check (daily_grace_days between 0
    and 30),
  work_min bigint not null default 50 constraint settings_work_min_check check (work_min between 0 and 1000000000),
  work_max bigint not null default 150 constraint settings_work_max_check check (work_max between 0 and 1000000000),
  work_cooldown interval not null default '1 hour'
    constraint settings_work_cooldown_check check (work_cooldown between '1 minute' and '30 days'),
  message_min bigint not null default 0 constraint settings_message_min_check check (message_min between 0 and 1000000),
  message_max bigint not null default 0 constraint settings_message_max_check check (message_max between 0 and 1000000),
  message_cooldown interval not null default '60 seconds'
    constraint settings_message_cooldown_check check (message_cooldown between '1 second' and '1 day'),
  level_income bigint not null default 0 constraint settings_level_income_check check (level_income between 0 and 1000000000),
  sell_rate numeric not null default 50 constraint settings_sell_rate_check check (sell_rate between 0 and 100
    and scale(sell_rate) <= 2),
  games boolean not null default false,
  bet_min bigint not null default 1 constraint settings_bet_min_check check (bet_min between 1 and 1000000000),
  bet_max bigint not null default 1000 constraint settings_bet_max_check check (bet_max between 1 and 1000000000),
  bet_daily bigint not null default 10000 constraint settings_bet_daily_check check (bet_daily between 1 and 1000000000000),
  decay_percent numeric not null default 0
    constraint settings_decay_percent_check check (decay_percent between 0 and 100 and scale(decay_percent) <= 2),
  decay_after interval not null default '30 days'
    constraint settings_decay_after_check check (decay_after between '1 day' and '365 days'),
  decay_above bigint not null default 10000 constraint settings_decay_above_check check (decay_above >= 0),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint settings_work_range_check check (work_min <= work_max),
  constraint settings_message_range_check check (message_min <= message_max),
  constraint settings_bet_range_check check (bet_min <= bet_max)
);

comment on table economy.settings is 'How money works in a guild.';
comment on column economy.settings.currency_name is 'What the money is called.';
comment on constraint settings_currency_name_check on economy.settings is 'a name of 1 to 32 characters';
comment on column economy.settings.currency_symbol is
'The sign behind an amount: an emoji, one of this server''s as well, or a word.';
comment on constraint settings_currency_symbol_check on economy.settings is 'one word or emoji of at most 64 characters';
comment on column economy.settings.opening_balance is 'What a member has to begin with.';
comment on constraint settings_opening_balance_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on column economy.settings.transfer_tax is 'How many percent of a payment between members go to the tax account.';
comment on constraint settings_transfer_tax_check on economy.settings is 'a number from 0 to 50 with at most two decimals';
comment on column economy.settings.confirm_above is 'Payments above this amount ask the sender once more.';
comment on constraint settings_confirm_above_check on economy.settings is 'a whole number from 0';
comment on column economy.settings.daily_amount is 'What /daily pays; 0 turns it off.';
comment on constraint settings_daily_amount_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on column economy.settings.daily_streak_bonus is 'What /daily pays besides for each day of the streak after the first.';
comment on constraint settings_daily_streak_bonus_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on column economy.settings.daily_streak_days is 'The number of days for which the streak''s bonus grows.';
comment on constraint settings_daily_streak_days_check on economy.settings is 'a whole number from 0 to 365';
comment on column economy.settings.daily_grace_days is 'How many days in a row may be missed without the streak ending.';
comment on constraint settings_daily_grace_days_check on economy.settings is 'a whole number from 0 to 30';
comment on column economy.settings.work_min is 'The least that /work pays.';
comment on constraint settings_work_min_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on column economy.settings.work_max is 'The most that /work pays; 0 turns it off.';
comment on constraint settings_work_max_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on constraint settings_work_range_check on economy.settings is 'work_min at most as large as work_max';
comment on column economy.settings.work_cooldown is 'How long after /work one can work again.';
comment on constraint settings_work_cooldown_check on economy.settings is 'a duration from 1 minute to 30 days';
comment on column economy.settings.message_min is 'The least that a message earns.';
comment on constraint settings_message_min_check on economy.settings is 'a whole number from 0 to 1000000';
comment on column economy.settings.message_max is 'The most that a message earns; 0 turns it off.';
comment on constraint settings_message_max_check on economy.settings is 'a whole number from 0 to 1000000';
comment on constraint settings_message_range_check on economy.settings is 'message_min at most as large as message_max';
comment on column economy.settings.message_cooldown is 'How long after a message that earned something the next one can.';
comment on constraint settings_message_cooldown_check on economy.settings is 'a duration from 1 second to 1 day';
comment on column economy.settings.level_income is 'What a member gets for each level reached by earning XP.';
comment on constraint settings_level_income_check on economy.settings is 'a whole number from 0 to 1000000000';
comment on column economy.settings.sell_rate is 'How many percent of its price /sell pays for an item.';
comment on constraint settings_sell_rate_check on economy.settings is 'a number from 0 to 100 with at most two decimals';
comment on column economy.settings.games is 'Whether members may play for money.';
comment on column economy.settings.bet_min is 'The smallest bet.';
comment on constraint settings_bet_min_check on economy.settings is 'a whole number from 1 to 1000000000';
comment on column economy.settings.bet_max is 'The largest bet.';
comment on constraint settings_bet_max_check on economy.settings is 'a whole number from 1 to 1000000000';
comment on constraint settings_bet_range_check on economy.settings is 'bet_min at most as large as bet_max';
comment on column economy.settings.bet_daily is 'How much a member may bet in all on one day.';
comment on constraint settings_bet_daily_check on economy.settings is 'a whole number from 1 to 1000000000000';
comment on column economy.settings.decay_percent is
'How many percent an idle fortune loses each week to the tax account; 0 turns it off.';
comment on constraint settings_decay_percent_check on economy.settings is 'a number from 0 to 100 with at most two decimals';
comment on column economy.settings.decay_after is
'How long a member must not have done anything with money for their fortune to be idle.';
comment on constraint settings_decay_after_check on economy.settings is 'a duration from 1 day to 365 days';
comment on column economy.settings.decay_above is 'Only what lies above this amount decays.';
comment on constraint settings_decay_above_check on economy.settings is 'a whole number from 0';

insert into economy.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on economy.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on economy.settings to guildkeeper_admin;

commit;
