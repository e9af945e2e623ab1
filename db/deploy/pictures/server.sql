-- Deploy guildkeeper:pictures/server to pg

begin;
set local role guildkeeper_owner;

create table pictures.server (
  guild_id bigint not null,
  digest text not null,
  background bytea not null,
  constraint server_pkey primary key (guild_id),
  constraint server_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table pictures.server is 'The background of cards whose members chose none: a row a guild that has one.';
comment on column pictures.server.digest is 'Its SHA-256, as in pictures.style.';

grant select on pictures.server to guildkeeper_admin;

commit;
