-- Deploy guildkeeper:choices/waiting to pg

begin;
set local role guildkeeper_owner;

create table choices.waiting (
  guild_id bigint not null,
  menu bigint not null,
  option integer not null,
  member_id bigint not null,
  since timestamptz not null,
  role_ids bigint[],
  price bigint,
  constraint waiting_pkey primary key (guild_id, menu, option, member_id),
  constraint waiting_option_fkey foreign key (guild_id, menu, option)
    references menus.option (guild_id, menu, number) on delete cascade
);

create index waiting_since_idx on choices.waiting (guild_id, menu, option, since, member_id);

comment on table choices.waiting is 'Who waits for a place of an option that is full: first come, first served.';
comment on column choices.waiting.role_ids is 'The roles they had then, for when nothing newer is known; null: not asked.';
comment on column choices.waiting.price is 'The price that they saw.';

grant select on choices.waiting to guildkeeper_admin;

commit;
