-- Deploy guildkeeper:games/promise to pg

begin;
set local role guildkeeper_owner;

create table games.promise (
  guild_id bigint not null,
  member_id bigint not null,
  seed bytea not null,
  game bigint not null,
  constraint promise_pkey primary key (guild_id, member_id),
  constraint promise_game_key unique (guild_id, game),
  constraint promise_game_fkey foreign key (guild_id, game) references games.game (guild_id, game) on delete cascade
);

comment on table games.promise is
'The seed of each member''s next game, which is drawn before they bet: its sha256 is told with the result of their last one.';
comment on column games.promise.game is 'That last game, whose next_hash it is.';

grant select on games.promise to guildkeeper_admin;

commit;
