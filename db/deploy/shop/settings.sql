-- Deploy guildkeeper:shop/settings to pg

begin;
set local role guildkeeper_owner;

create table shop.settings (
  guild_id bigint not null,
  sell_rate numeric not null default 50 constraint settings_sell_rate_check check (sell_rate between 0 and 100
    and scale(sell_rate) <= 2),
  constraint settings_pkey primary key (guild_id),
  constraint settings_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table shop.settings is 'How the shop works in a guild.';
comment on column shop.settings.sell_rate is 'How many percent of its price /sell pays for an item.';
comment on constraint settings_sell_rate_check on shop.settings is 'a number from 0 to 100 with at most two decimals';

insert into shop.settings (guild_id) select g.guild_id from app.guild g;

create trigger audit_edit
after update on shop.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, update on shop.settings to guildkeeper_admin;

commit;
