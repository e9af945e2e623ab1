-- Revert guildkeeper:outbox/_limited from pg

begin;
set local role guildkeeper_owner;

drop function outbox._limited(outbox.effect, text, numeric, timestamptz);

commit;
