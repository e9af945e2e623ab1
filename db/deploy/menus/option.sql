-- Deploy guildkeeper:menus/option to pg

begin;
set local role guildkeeper_owner;

create table menus.option (
  guild_id bigint not null,
  menu bigint not null,
  number integer not null,
  role_ids bigint[] not null constraint option_role_ids_check check (cardinality(role_ids) between 1 and 10),
  emoji text constraint option_emoji_check check (app._is_plain_text(emoji, 64) and emoji ~ '^\S+$'),
  emoji_key text generated always as (menus._emoji_key(emoji)) stored,
  emoji_gone boolean not null default false,
  label text not null constraint option_label_check check (app._is_plain_text(label, 80) and label ~ '^\S(.*\S)?$'
    and label !~ '[\n\t]'),
  description text constraint option_description_check check (app._is_plain_text(description, 100)),
  price bigint constraint option_price_check check (price between 1 and economy._most_at_once()),
  duration interval constraint option_duration_check check (duration between '1 minute' and '87600 hours'),
  cap integer constraint option_cap_check check (cap between 1 and 1000000),
  place integer not null,
  taken integer not null default 0,
  flaw text,
  removed_at timestamptz,
  constraint option_pkey primary key (guild_id, menu, number),
  constraint option_menu_fkey foreign key (guild_id, menu) references menus.menu (guild_id, number) on delete cascade
);

comment on table menus.option is
'What a menu offers. Its number is never another option''s: buttons, reasons and choices name it. Who asks for one with a cap
locks its row, so that held choices can be counted.';
comment on column menus.option.emoji is 'As Discord''s messages write it; a custom one with its name and id.';
comment on column menus.option.emoji_gone is 'Whether the custom emoji is known to be deleted.';
comment on column menus.option.cap is 'How many members may hold it at a time; null: any number.';
comment on column menus.option.taken is
'How many places of it are taken, as its message shows; of an option without a cap nobody tells it.';
comment on column menus.option.flaw is
'Why it is not offered, as those who run the server were told last: see menus._look_again. Null: nothing was told.';
comment on column menus.option.place is 'Where it stands in the menu; of two in the same place the older one comes first.';

grant select on menus.option to guildkeeper_admin;

commit;
