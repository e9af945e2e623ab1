-- Deploy guildkeeper:menus/menu to pg

begin;
set local role guildkeeper_owner;

create type menus.kind as enum ('reaction', 'button', 'select');
comment on type menus.kind is 'By what members choose.';

create type menus.mode as enum ('normal', 'unique', 'verify', 'drop', 'reversed', 'binding', 'locked');
comment on type menus.mode is
'normal: on and off. unique: one of the group at a time. verify: on only. drop: off only. reversed: a reaction takes, its removal
gives. binding: one choice, for good. locked: nothing changes.';

create table menus.counter (
  guild_id bigint not null,
  last bigint not null default 0,
  constraint counter_pkey primary key (guild_id),
  constraint counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table menus.counter is 'The number of the guild''s newest menu. Its row is locked while one is added.';

create table menus.menu (
  guild_id bigint not null,
  number bigint not null,
  kind menus.kind not null,
  mode menus.mode not null default 'normal',
  title text not null constraint menu_title_check check (app._is_plain_text(title, 100) and title ~ '^\S(.*\S)?$'
    and title !~ '[\n\t]'),
  text text constraint menu_text_check check (app._is_plain_text(text, 2000)),
  group_number bigint not null,
  fewest integer not null default 0 constraint menu_fewest_check check (fewest between 0 and 125),
  most integer constraint menu_most_check check (most between 1 and 125),
  duration interval constraint menu_duration_check check (duration between '1 minute' and '87600 hours'),
  last_option integer not null default 0,
  posting bigint not null default 0,
  channel_id bigint,
  message_id bigint,
  is_own boolean not null default true,
  gone_at timestamptz,
  error text,
  changed_at timestamptz not null default '-infinity',
  removed_at timestamptz,
  constraint menu_pkey primary key (guild_id, number),
  constraint menu_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint menu_mode_check check (mode <> 'reversed' or kind = 'reaction'),
  constraint menu_own_check check (is_own or kind = 'reaction'),
  constraint menu_limits_check check (fewest <= most),
  constraint menu_place_check check (message_id is null or channel_id is not null)
);

create unique index menu_message_idx on menus.menu (guild_id, message_id) where removed_at is null;
create index menu_group_idx on menus.menu (guild_id, group_number);
create index menu_changed_idx on menus.menu (changed_at);

comment on table menus.menu is
'A menu, posted or not. One that was removed keeps its row, as its number is in reasons. Menus with the same group_number are one
group: to which it belongs is data, and not who was linked to whom first.';
comment on column menus.menu.fewest is 'Who holds so many of the group gives none back.';
comment on column menus.menu.most is 'Who holds so many of the group gets no other; null: any number.';
comment on column menus.menu.duration is 'How long what it gives is worn, unless the option says otherwise; null: for good.';
comment on column menus.menu.last_option is 'The number of its newest option.';
comment on column menus.menu.posting is 'Counts how often it was posted: of two posts under way the newer one stays.';
comment on column menus.menu.is_own is 'Whether its message is the bot''s; else reactions hang on somebody''s message.';
comment on column menus.menu.gone_at is 'Since when its message is known to be deleted.';
comment on column menus.menu.error is 'Why Discord did not take its message.';
comment on column menus.menu.changed_at is 'When it was last another message, or none: what the bot is to hear changed then.';

grant select on menus.counter, menus.menu to guildkeeper_admin;

commit;
