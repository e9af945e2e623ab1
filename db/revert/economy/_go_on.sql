-- Revert guildkeeper:economy/_go_on from pg

begin;
set local role guildkeeper_owner;

drop function economy._go_on(economy.game, timestamptz);

commit;
