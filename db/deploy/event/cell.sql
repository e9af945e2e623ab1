-- Deploy guildkeeper:event/cell to pg

begin;
set local role guildkeeper_owner;

create table event.cell (
  only_one boolean not null default true,
  cell integer not null,
  cells integer not null,
  constraint cell_pkey primary key (only_one),
  constraint cell_only_one_check check (only_one),
  constraint cell_cell_check check (cell >= 0 and cell < cells)
);

insert into event.cell (cell, cells) values (0, 1);

comment on table event.cell is
'Which part of all guilds this database keeps: those of (guild_id >> 22) % cells = cell. No guild''s: a reference table, of one
row. Whoever changes who holds a shard locks it first, so that they come one after the other.';

grant select on event.cell to guildkeeper_admin;

commit;
