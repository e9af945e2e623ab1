-- Deploy guildkeeper:economy/settings to pg

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
  decay_percent numeric not null default 0
    constraint settings_decay_percent_check check (decay_percent between 0 and 100 and scale(decay_percent) <= 2),
  decay_after interval not null default '30 days'
    constraint settings_decay_after_check check (decay_after between '1 day' and '365 days'),
  decay_above bigint not null default 10000 constraint settings_decay_above_check check (decay_above >= 0),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table economy.settings is 'How money works in a guild.';
comment on column economy.settings.currency_name is 'What the money is called.';
comment on constraint settings_currency_name_check on economy.settings is 'a name of 1 to 32 characters';
comment on column economy.settings.currency_symbol is
'The sign behind an amount: an emoji, one of this server''s as well, or a word.';
comment on constraint settings_currency_symbol_check on economy.settings is 'one word or emoji of at most 64 characters';
comment on column economy.settings.opening_balance is 'What a member has to begin with.';
comment on constraint settings_opening_balance_check on economy.settings is 'a whole number from 0 to 1,000,000,000';
comment on column economy.settings.transfer_tax is 'How many percent of a payment between members go to the tax account.';
comment on constraint settings_transfer_tax_check on economy.settings is 'a number from 0 to 50 with at most two decimals';
comment on column economy.settings.confirm_above is 'Payments above this amount ask the sender once more.';
comment on constraint settings_confirm_above_check on economy.settings is 'a whole number from 0';
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
