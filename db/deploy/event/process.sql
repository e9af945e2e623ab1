-- Deploy guildkeeper:event/process to pg

begin;
set local role guildkeeper_owner;

create table event.process (
  holder text not null,
  at_most integer,
  takes_any boolean not null,
  alive_until timestamptz not null,
  constraint process_pkey primary key (holder),
  constraint process_at_most_check check (at_most > 0)
);

comment on table event.process is
'The processes that serve shards, also those that hold none at the moment. No guild''s: a reference table.';
comment on column event.process.at_most is 'How many shards it takes; null: any number.';
comment on column event.process.takes_any is 'Whether it takes what is free, and gives up what is more than its share.';

grant select on event.process to guildkeeper_admin;

commit;
