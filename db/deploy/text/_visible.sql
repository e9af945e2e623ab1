-- Deploy guildkeeper:text/_visible to pg

begin;
set local role guildkeeper_owner;

create function text._visible(content text)
returns text
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII, and need no more than this.
  when octet_length(content) = length(content) and content !~ '[\u0001-\u0008\u000e-\u001f\u007f]' then left(content, 12000)
  else text._without_invisible(content)
end;

comment on function text._visible is
'What of a text can be seen: at most 12,000 characters, and what text._without_invisible leaves of it.';

commit;
