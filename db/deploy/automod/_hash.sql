-- Deploy guildkeeper:automod/_hash to pg

begin;
set local role guildkeeper_owner;

create function automod._hash(content text)
returns bigint
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII, and need no more than this.
  when octet_length(content) = length(content) then hashtextextended(lower(content), 0)
  else hashtextextended(automod._plain(automod._without_invisible(content)), 0)
end;

comment on function automod._hash is
'What is the same for two messages that say the same, however it is spelt: all that rules remember of a text. Mentions and
emoji count, so that a message of one picture is not like any other.';

commit;
