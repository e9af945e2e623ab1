-- Revert guildkeeper:discord/send_files from pg

begin;
set local role guildkeeper_owner;

drop function discord.send_files(bigint, bigint, text, outbox.file[], bigint[], timestamptz, jsonb);

commit;
