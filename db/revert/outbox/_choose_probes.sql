-- Revert guildkeeper:outbox/_choose_probes from pg

begin;
set local role guildkeeper_owner;

drop function outbox._choose_probes;

commit;
