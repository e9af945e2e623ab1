-- Deploy guildkeeper:games/game to pg

begin;
set local role guildkeeper_owner;

create type games.game_kind as enum ('coinflip', 'dice', 'slots', 'blackjack');
comment on type games.game_kind is 'The games: docs/economy.md has their rules.';

create type games.game_state as enum ('open', 'over');
comment on type games.game_state is 'open: a hand of blackjack is being played. over: it is decided and paid.';

create table games.game (
  guild_id bigint not null,
  game bigint not null,
  member_id bigint not null,
  kind games.game_kind not null,
  bet bigint not null constraint game_bet_check check (bet > 0),
  stake bigint not null,
  choice text,
  seed bytea not null,
  promised_in bigint,
  next_hash bytea not null,
  state games.game_state not null default 'open',
  outcome text,
  payout bigint,
  at timestamptz not null,
  finished_at timestamptz,
  stands_at timestamptz,
  stake_id bigint not null,
  double_id bigint,
  payout_id bigint,
  constraint game_pkey primary key (guild_id, game),
  constraint game_stake_id_key unique (guild_id, stake_id),
  constraint game_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint game_stake_check check (stake = case when double_id is null then bet else 2 * bet end),
  constraint game_finished_check check (
    (state = 'over') = (finished_at is not null) and (state = 'over') = (outcome is not null)
    and (state = 'over') = (payout is not null)
  )
);

create index game_member_idx on games.game (guild_id, member_id, at) include (stake);
create unique index game_open_idx on games.game (guild_id, member_id) where kind = 'blackjack' and state = 'open';

comment on table games.game is
'Every game there was, kept like the books: a player may check any of theirs. What happens in it follows from its seed alone.';
comment on column games.game.game is 'Its number in the guild, which people see.';
comment on column games.game.stake is 'What the member has put down: the bet, and once more when they doubled.';
comment on column games.game.promised_in is
'The game of the member whose result told sha256 of this one''s seed beforehand; null where there was none.';
comment on column games.game.next_hash is 'sha256 of the seed of the member''s next game, which this one''s result tells.';
comment on column games.game.stands_at is 'When an open hand is stood if nobody plays it.';
comment on column games.game.stake_id is 'The transaction that took the stake; double_id and payout_id are the others.';

create table games.game_counter (
  guild_id bigint not null,
  last_game bigint not null,
  constraint game_counter_pkey primary key (guild_id),
  constraint game_counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 50);

comment on table games.game_counter is 'The number of the latest game of a guild.';

grant select on games.game, games.game_counter to guildkeeper_admin;

commit;
