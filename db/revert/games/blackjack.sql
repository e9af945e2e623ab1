-- Revert guildkeeper:games/blackjack from pg

begin;
set local role guildkeeper_owner;

drop function games.blackjack;

commit;
