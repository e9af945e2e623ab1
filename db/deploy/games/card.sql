-- Deploy guildkeeper:games/card to pg

begin;
set local role guildkeeper_owner;

create table games.card (
  guild_id bigint not null,
  game bigint not null,
  number integer not null,
  to_house boolean not null,
  card integer not null constraint card_card_check check (card between 1 and 52),
  constraint card_pkey primary key (guild_id, game, number),
  constraint card_game_fkey foreign key (guild_id, game) references games.game (guild_id, game) on delete cascade
);

comment on table games.card is
'The cards of a hand of blackjack, in the order in which they were dealt: card n is the nth draw of the game''s seed, of 52. 1
to 13 are ace to king of spades, then hearts, diamonds and clubs.';

grant select on games.card to guildkeeper_admin;

commit;
