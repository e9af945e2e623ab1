-- Deploy guildkeeper:discord/_open_fence to pg

begin;
set local role guildkeeper_owner;

create function discord._open_fence(content text)
returns text
language sql immutable
as $$
  select case
    when (length(_open_fence.content) - length(replace(_open_fence.content, '```', ''))) / 3 % 2 = 0 then ''
    else '```' || coalesce(substring(_open_fence.content from '```([A-Za-z0-9+#-]{1,20})\n(?:(?!```).)*$'), '') || E'\n'
  end;
$$;

comment on function discord._open_fence is
'The line that opens the code block in which a text ends, with its language; empty: it ends outside of any.';

commit;
